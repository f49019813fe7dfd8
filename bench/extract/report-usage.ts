/** Loaded before a program: its last line on standard error is the processor time that it took, in milliseconds. */
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(`\n${(user + system) / 1000}\n`);
});
