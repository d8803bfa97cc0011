/**
 * What a data file may be. Far above any survey seen, far below what would stop the machine; a file beyond a limit is
 * refused with the limit named.
 */
export const limits = {
  /** Bytes of the file as it lies on the disk, for formats that are read as a whole (.xls, .ods, .xlsb, HTML). */
  fileBytes: 200 * 1024 * 1024,
  /** The same for formats that are read piece by piece (.xlsx, .csv). */
  streamedFileBytes: 2048 * 1024 * 1024,
  /** Bytes of all parts of an .xlsx together once inflated; they are never in memory together. */
  streamedBytes: 4096 * 1024 * 1024,
  /** A part of an .xlsx besides its sheets and texts: workbook, styles, relationships. */
  smallPartBytes: 64 * 1024 * 1024,
  /** Characters of the texts that an .xlsx keeps in one place for all its sheets. */
  sharedCharacters: 128 * 1024 * 1024,
  /** Parts of a zip container (.xlsx, .ods). */
  zipEntries: 10_000,
  /** Bytes of all parts together once inflated. */
  inflatedBytes: 800 * 1024 * 1024,
  /** Bytes of one part once inflated; V8 has no longer string. */
  inflatedPartBytes: 500 * 1024 * 1024,
  /** A part above `ratioBytes` that shrank more than this is a zip bomb: sheets of real surveys shrink 5 to 30 times. */
  ratio: 400,
  ratioBytes: 32 * 1024 * 1024,
  /** Characters of one cell; Excel itself stops at 32,767. */
  cellCharacters: 200_000,
  /** Columns with content. */
  columns: 2_000,
} as const
