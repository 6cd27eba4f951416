/** Not how fast it must be: how long a busy machine is waited for. */
const DEADLINE_MILLISECONDS = 20_000;
const PAUSE_MILLISECONDS = 50;

/** Reads again and again until `judge` accepts what it reads; after twenty seconds the last objection is thrown. */
export async function eventually<T>(read: () => Promise<T>, judge: (value: T) => void): Promise<void> {
  const end = Date.now() + DEADLINE_MILLISECONDS;
  for (;;) {
    const value = await read();
    try {
      return judge(value);
    } catch (objection) {
      if (Date.now() > end) throw objection;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
}
