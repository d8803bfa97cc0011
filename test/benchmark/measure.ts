/** The median time of several runs in milliseconds, after one that does not count. */
export async function median(work: () => unknown, runs = 5): Promise<number> {
  await work()
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
}

/** One line of the table: what, how long, against what, and the ratio that is to be kept. */
export function report(
  name: string,
  milliseconds: number,
  peer?: { name: string; milliseconds: number; limit?: number },
): void {
  const time = `${milliseconds.toFixed(1)} ms`.padStart(12)
  if (peer === undefined) {
    console.log(`${name.padEnd(52)}${time}`)
    return
  }
  const times = milliseconds / peer.milliseconds
  const ratio = times < 0.1 ? times.toPrecision(2) : times.toFixed(2)
  const limit = peer.limit === undefined ? '' : `  (limit ${peer.limit})`
  console.log(`${name.padEnd(52)}${time}   ${ratio} × ${peer.name} (${peer.milliseconds.toFixed(1)} ms)${limit}`)
}
