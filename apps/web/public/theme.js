// Loaded before first paint, and from a file of its own because the page's policy allows no inline script.
try {
  const chosen = localStorage.getItem('reelscribe.theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage can be forbidden; the page then follows the system.
}
