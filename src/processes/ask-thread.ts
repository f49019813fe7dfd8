import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What a thread that is asked gets from the one that asks. */
export interface Asked<Setting> {
  readonly setting: Setting;
  readonly port: MessagePort;
  /** How many questions were answered, or failed, for the other to wait on. */
  readonly answers: Int32Array;
}

/** Milliseconds after which no answer is waited for any more: the thread may not have begun, which is not heard meanwhile. */
const PATIENCE = 60_000;

/** What is asked takes little and leaves little behind: the lower the limit, the sooner that is collected. */
const LIMITS = { maxOldGenerationSizeMb: 384 };

/**
 * A thread that answers this one while it does other work. Answers come in the order of the questions and are waited for
 * without going back to the event loop, so that a transaction can go on over them.
 */
export class AskedThread<Question, Answer> {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #answers = new Int32Array(new SharedArrayBuffer(4));
  #taken = 0;
  #isGivenUp = false;

  /** @param module answers with `answerQuestions` */
  constructor(module: string, setting: unknown) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const asked: Asked<unknown> = { setting, port: port2, answers: this.#answers };
    this.#worker = new Worker(module, { workerData: asked, transferList: [port2], resourceLimits: LIMITS });
    this.#worker.unref();
    // A failure is an answer that does not come.
    this.#worker.on('error', () => {});
    port1.unref();
  }

  ask(question: Question): void {
    this.#port.postMessage(question);
  }

  /** The next answer; undefined where none comes, after which none will. */
  next(): Answer | undefined {
    while (!this.#isGivenUp && Atomics.load(this.#answers, 0) <= this.#taken)
      this.#isGivenUp = Atomics.wait(this.#answers, 0, this.#taken, PATIENCE) === 'timed-out';
    if (this.#isGivenUp) return undefined;
    this.#taken++;
    const answer = receiveMessageOnPort(this.#port);
    this.#isGivenUp = answer === undefined;
    return answer?.message as Answer | undefined;
  }

  end(): void {
    void this.#worker.terminate();
  }
}

/** Answers what another thread asks. */
export function answerQuestions<Question, Answer>(
  { port, answers }: Asked<unknown>,
  answer: (question: Question) => Answer,
): void {
  port.on('message', (question: Question) => {
    try {
      port.postMessage(answer(question));
    } finally {
      // A failure ends this thread: the other is told, and finds no answer.
      Atomics.add(answers, 0, 1);
      Atomics.notify(answers, 0);
    }
  });
}
