import { enableCompileCache } from 'node:module';

// Loaded before everything else: what was stripped of its types and compiled once is not so again at the next start. Plain JavaScript,
// for a first file with types would load the stripper (22 MB), which nothing needs after the first start.
enableCompileCache();
