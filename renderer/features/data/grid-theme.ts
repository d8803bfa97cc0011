import { themeQuartz } from 'ag-grid-community'

/** The data grid in the colours of the workbench, light and dark. */
export const gridTheme = themeQuartz.withParams({
  accentColor: 'var(--accent)',
  backgroundColor: 'var(--surface)',
  foregroundColor: 'var(--ink)',
  borderColor: 'var(--line-soft)',
  chromeBackgroundColor: 'var(--sunken)',
  headerBackgroundColor: 'var(--sunken)',
  headerTextColor: 'var(--ink)',
  rowHoverColor: 'var(--accent-soft)',
  fontFamily: 'var(--font)',
  fontSize: 13,
  headerFontWeight: 600,
  rowHeight: 28,
  headerHeight: 34,
  cellHorizontalPadding: 10,
  wrapperBorder: true,
  wrapperBorderRadius: 3,
})
