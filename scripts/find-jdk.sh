# Sourced by mvnw. Sets JAVA_HOME to a JDK 25 or newer, whatever `java` on the PATH is.
# The order: JAVA_HOME when it is new enough, `java` on the PATH, then the usual places.

reelscribe_jdk_major() {
  [ -r "$1/release" ] && [ -x "$1/bin/javac" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

reelscribe_find_jdk() {
  on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null) && on_path=${on_path%/bin/javac}
  for home in "${JAVA_HOME-}" "$on_path" \
    /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/local/lib/jvm/* /usr/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$home" ] || continue
    major=$(reelscribe_jdk_major "$home") || continue
    if [ -n "$major" ] && [ "$major" -ge 25 ]; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  return 1
}

if JAVA_HOME=$(reelscribe_find_jdk); then
  export JAVA_HOME
else
  echo "Reelscribe needs a JDK 25 or newer and found none. Install Temurin 25 (https://adoptium.net) or set JAVA_HOME to one." >&2
  exit 1
fi
