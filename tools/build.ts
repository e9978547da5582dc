import { build } from './run/build.ts';

const { code, output } = await build();
if (code !== 0) console.error(output);
process.exit(code);
