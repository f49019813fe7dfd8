import { startChild } from '../../src/processes/start-child.ts';

// Tells the process that started it which child it has, and goes on.
startChild(`${import.meta.dirname}/busy-child.ts`).on('message', (pid) => console.log(pid));
