import { createServer } from 'node:net';

/**
 * The first of some ports in a row that nobody listens on. They are below those that systems give to connections, so that
 * none is taken before the program that is tested has it.
 */
export async function freePorts(many = 1): Promise<number> {
  for (let first = 12_000 + ((process.pid * 8) % 18_000); ; first += many)
    if ((await Promise.all(Array.from({ length: many }, (_, i) => isFree(first + i)))).every(Boolean))
      return first;
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
