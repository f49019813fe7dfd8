/**
 * Seconds of this process's own processor time that something takes: they stay the same where the machine is at other things,
 * unlike those of the clock.
 */
export async function processorTime(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  return process.cpuUsage(before).user / 1e6;
}
