/** Numbers that look random and are the same for the same seed, on every machine. */
export interface SeededRandom {
  /** Between 0 and 1, neither included. */
  uniform(): number
  /** Standard normal. */
  normal(): number
  /** Chi-square with df degrees of freedom (a real number from 1 up). */
  chiSquare(df: number): number
}

/**
 * A generator for simulations, never for secrets: sfc32 (Doty-Humphrey, PractRand), seeded by a whole number; normal values by
 * the polar method (Marsaglia & Bray 1964), gamma by Marsaglia & Tsang (2000), ACM TOMS 26, 363-372.
 */
export function seededRandom(seed: number): SeededRandom {
  const uniform = sfc32(seed)
  let spare: number | null = null
  function normal(): number {
    if (spare !== null) {
      const kept = spare
      spare = null
      return kept
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const factor = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * factor
      return x * factor
    }
  }
  function chiSquare(df: number): number {
    // Gamma(½) is Gamma(3/2) times the square of a uniform value.
    if (df < 2) return chiSquare(df + 2) * uniform() ** (2 / df)
    const d = df / 2 - 1 / 3
    const c = 1 / Math.sqrt(9 * d)
    for (;;) {
      const x = normal()
      const v = (1 + c * x) ** 3
      if (v > 0 && Math.log(uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return 2 * d * v
    }
  }
  return { uniform, normal, chiSquare }
}

function sfc32(seed: number): () => number {
  let a = seed | 0
  let b = Math.floor(seed / 2 ** 32) | 0
  let c = 0x9e3779b9 | 0
  let counter = 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let i = 0; i < 20; i++) next()
  return () => (next() + 0.5) / 2 ** 32
}
