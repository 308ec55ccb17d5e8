import { config } from 'zod';

// The page forbids code made from strings, which zod would otherwise try for speed as soon as a schema is made.
config({ jitless: true });
