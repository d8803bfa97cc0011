// From the responses of a project to a data file, and from a result to a workbook.

export { exportBlocks } from './blocks/export-blocks.ts'
export { exportData } from './export-data.ts'
export type { ExportFormat, ExportOptions } from './export-options.ts'
export { formatOfName } from './format-of-name.ts'
export { readIndexSystemFile } from './index-system-read.ts'
export { writeIndexSystemFile } from './index-system-write.ts'
