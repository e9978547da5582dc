import { defineConfig } from 'drizzle-kit';

/**
 * Migrations are SQL written by hand: `npm run db:new -- name` makes the next empty one and its journal entry. No table is
 * declared in TypeScript; the tool asks for a schema file all the same and finds none in this one.
 */
export default defineConfig({ dialect: 'postgresql', out: './migrations', schema: './drizzle.config.ts' });
