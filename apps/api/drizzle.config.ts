import { defineConfig } from 'drizzle-kit';

/** Migrations are written by hand: `npm run db:new -- name` makes the next empty file and its journal entry. */
export default defineConfig({ dialect: 'postgresql', out: './migrations', schema: [] });
