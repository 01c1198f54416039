/**
 * Asks again until there is an answer.
 * @param what named when time runs out
 */
export async function poll<Value>(
  what: string,
  ask: () => Promise<Value | undefined>,
  timeoutSeconds = 15,
): Promise<Value> {
  const deadline = Date.now() + timeoutSeconds * 1000;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${timeoutSeconds} s for ${what}.`);
}
