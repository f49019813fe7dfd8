import { endWithParent } from '../../src/processes/end-with-parent.ts';

// A child at work: it never comes to hear of a lost channel.
endWithParent();
process.send?.(process.pid);
setTimeout(() => {
  for (;;);
}, 20);
