/** Progress lines with the time since the start. */
export function startSteps(): (text: string) => void {
  const start = performance.now();
  return (text) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
    console.log(`${seconds} s  ${text}`);
  };
}
