import { run } from './run/run.ts';

const [name] = process.argv.slice(2);
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('usage: npm run db:new -- name_of_the_change   (small letters, digits, underscores)');
  process.exit(1);
}
const made = await run('drizzle-kit', ['generate', '--custom', `--name=${name}`], { cwd: 'apps/api' });
process.exit(made.code);
