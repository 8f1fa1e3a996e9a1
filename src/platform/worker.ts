/** Asks a worker one thing at a time, by number. */
export interface Asker<Q, A> {
  ask(question: Q): Promise<A>;
}

interface Reply {
  id: number;
  answer?: unknown;
  error?: string;
}

function isReply(data: unknown): data is Reply {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'number';
}

/**
 * Questions to a worker that was started by `start`, at the first question. The worker answers `{ id, question }` with
 * `{ id, answer }` or `{ id, error }`; `read` turns foreign data into an answer or throws. A worker that breaks fails
 * what was asked, and the next question starts a new one.
 */
export function asker<Q, A>(start: () => Worker, read: (data: unknown) => A): Asker<Q, A> {
  let worker: Worker | null = null;
  let last = 0;
  const open = new Map<number, { done: (answer: A) => void; failed: (error: Error) => void }>();

  const fail = (message: string): void => {
    worker?.terminate();
    worker = null;
    for (const { failed } of open.values()) failed(new Error(message));
    open.clear();
  };
  const begin = (): Worker => {
    const fresh = start();
    fresh.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isReply(data)) return;
      const waiting = open.get(data.id);
      open.delete(data.id);
      if (!waiting) return;
      if (data.error !== undefined) {
        waiting.failed(new Error(data.error));
        return;
      }
      try {
        waiting.done(read(data.answer));
      } catch (error) {
        waiting.failed(error instanceof Error ? error : new Error(String(error)));
      }
    });
    fresh.addEventListener('error', event => fail(event.message || 'The worker could not be started.'));
    fresh.addEventListener('messageerror', () => fail('The worker could not be understood.'));
    return fresh;
  };

  return {
    ask(question) {
      worker ??= begin();
      const id = ++last;
      const { promise, resolve, reject } = withResolvers<A>();
      open.set(id, { done: resolve, failed: reject });
      worker.postMessage({ id, question });
      return promise;
    },
  };
}

/** Promise.withResolvers, which not every browser of the build target has. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** The worker's side: answers every question with what `answer(question)` gives, or comes to give. */
export function answerQuestions(answer: (question: unknown) => unknown): void {
  addEventListener('message', async ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || !('id' in data) || !('question' in data)) return;
    try {
      postMessage({ id: data.id, answer: await answer(data.question) });
    } catch (error) {
      postMessage({ id: data.id, error: error instanceof Error ? error.message : String(error) });
    }
  });
}
