/**
 * The colours of the interface: greys, one accent, status colours that are used for status only. Ground and accent are
 * those of the figures (`shared/charts/theme.ts`), so that a figure lies on its card without an edge.
 */
export interface Palette {
  readonly canvas: string
  readonly surface: string
  readonly sunken: string
  readonly line: string
  readonly lineSoft: string
  /** The edge of what is ticked or chosen: at least 3:1 on a surface (WCAG AA, controls). */
  readonly lineStrong: string
  readonly ink: string
  readonly inkSoft: string
  readonly accent: string
  readonly accentSoft: string
  readonly onAccent: string
  readonly good: string
  readonly goodSoft: string
  readonly warn: string
  readonly warnSoft: string
  readonly bad: string
  readonly badSoft: string
}

/** Text colours have a contrast of at least 4.5:1 on every ground they stand on (WCAG AA). */
export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    canvas: '#f2f4f5',
    surface: '#ffffff',
    sunken: '#f7f8f9',
    line: '#cfd5da',
    lineSoft: '#e6e9ec',
    lineStrong: '#868e97',
    ink: '#1f2329',
    inkSoft: '#59616b',
    accent: '#1f5f8b',
    accentSoft: '#e3edf4',
    onAccent: '#ffffff',
    good: '#1f7347',
    goodSoft: '#eaf5ee',
    warn: '#8a5300',
    warnSoft: '#fcf4e4',
    bad: '#b0271f',
    badSoft: '#fbecea',
  },
  dark: {
    canvas: '#0f1215',
    surface: '#16191d',
    sunken: '#121518',
    line: '#3a4048',
    lineSoft: '#2a2f35',
    lineStrong: '#727983',
    ink: '#e6e8eb',
    inkSoft: '#a3a9b3',
    accent: '#6aaede',
    accentSoft: '#1b3041',
    onAccent: '#0a141b',
    good: '#62c08a',
    goodSoft: '#16291f',
    warn: '#e3aa4c',
    warnSoft: '#2c2414',
    bad: '#f2837a',
    badSoft: '#321b1a',
  },
}
