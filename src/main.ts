import { enableCompileCache } from 'node:module';
import { run } from './commands/run.ts';
import { collectAlone } from './garbage.ts';

collectAlone();

// What Node makes of the sources is kept in its own cache: a command starts in a third of the time.
const { directory } = enableCompileCache();
// A build's worker threads and render processes find it by this.
if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= directory;

// A reader that closes its end (`cuttings extract … | head`) ends the program quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

await run(process.argv.slice(2), process);
