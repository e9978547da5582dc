import { config } from 'zod';

// The page's policy is script-src 'self': zod must not compile its parsers at run time. Imported before any schema.
config({ jitless: true });
