import type { createPdf, Style } from 'pdfmake'

export type { Content, CustomTableLayout, TableCell } from 'pdfmake'

export type DocumentDefinition = Parameters<typeof createPdf>[0]
export type StyleDictionary = Record<string, Style>
/** What `pageBreakBefore` is told of a laid-out node. */
export type LaidOutNode = Parameters<NonNullable<DocumentDefinition['pageBreakBefore']>>[0]
