import { config } from 'zod/v4/core';

// Imported before the generated checks. The page's policy forbids building functions from text, which is how zod would otherwise speed itself up.
config({ jitless: true });
