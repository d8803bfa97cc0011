export type ThemeName = 'light' | 'dark' | 'print'

/**
 * The colours and type of every figure. One accent, greys, and status colours for status only; series differ in lightness
 * (readable in grey print and by colour-blind readers) and in symbol or dash, never by hue alone.
 */
export interface ChartTheme {
  readonly name: ThemeName
  readonly font: string
  /** Pixels; points in print. Every other size follows from it. */
  readonly fontSize: number
  readonly background: string
  readonly text: string
  readonly mutedText: string
  /** Axis lines and rules. */
  readonly line: string
  readonly gridLine: string
  readonly accent: string
  /** The accent thinned towards the background, for what matters less. */
  readonly accentLight: string
  readonly accentFaint: string
  /** Status: reached, missed. Always with a mark or a word. */
  readonly good: string
  readonly bad: string
  /** In order of use; the first four differ by half again in luminance, so that grey print tells them apart. */
  readonly series: readonly string[]
}

const screenFont = '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans SC", sans-serif'

const light = base({
  name: 'light',
  font: screenFont,
  fontSize: 12,
  background: '#ffffff',
  text: '#1f2329',
  mutedText: '#5f6670',
  line: '#8f959e',
  gridLine: '#e4e7eb',
  good: '#2f7d4f',
  bad: '#b3372f',
})
const dark = base(
  {
    name: 'dark',
    font: screenFont,
    fontSize: 12,
    background: '#16191d',
    text: '#e6e8eb',
    mutedText: '#a3a9b3',
    line: '#7a818c',
    gridLine: '#2d3238',
    good: '#6cc08b',
    bad: '#f08a80',
  },
  '#6aaede',
)
const print = base({
  name: 'print',
  font: 'Noto Sans SC',
  fontSize: 8.5,
  background: '#ffffff',
  text: '#1a1a1a',
  mutedText: '#555b63',
  line: '#7d838c',
  gridLine: '#e3e5e8',
  good: '#2f7d4f',
  bad: '#b3372f',
})

const themes: Readonly<Record<ThemeName, ChartTheme>> = { light, dark, print }

/**
 * The theme of a medium, with the reader's own accent colour (#rrggbb) where one is given. An accent too near the
 * background to be read (a contrast under 4.5:1, WCAG AA) is moved towards the colour of text until it can be.
 */
export function chartTheme(name: ThemeName, accent?: string): ChartTheme {
  const theme = themes[name]
  if (accent === undefined) return theme
  const steps = Array.from({ length: 21 }, (_, step) => mix(accent.toLowerCase(), theme.text, step / 20))
  return base(theme, steps.find((colour) => contrast(colour, theme.background) >= 4.5) ?? theme.text)
}

/** Contrast ratio of two colours after WCAG 2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [high = 1, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((at) => {
    const value = channel(colour, at) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

type Plain = Omit<ChartTheme, 'accent' | 'accentLight' | 'accentFaint' | 'series'>

function base(plain: Plain, accent = '#1f5f8b'): ChartTheme {
  const { background, text } = plain
  return {
    ...plain,
    accent,
    accentLight: mix(accent, background, 0.55),
    accentFaint: mix(accent, background, 0.84),
    series: [
      accent,
      mix(text, background, 0.54),
      mix(accent, text, 0.6),
      mix(accent, background, 0.62),
      mix(text, background, 0.3),
      mix(accent, background, 0.35),
    ],
  }
}

/** `share` of the way from one #rrggbb colour to another. */
export function mix(from: string, to: string, share: number): string {
  const hex = [0, 1, 2].map((at) => {
    const value = Math.round(channel(from, at) * (1 - share) + channel(to, at) * share)
    return value.toString(16).padStart(2, '0')
  })
  return `#${hex.join('')}`
}

function channel(colour: string, at: number): number {
  return Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16)
}
