// From the responses of a project to a data file.

export { exportData } from './export-data.ts'
export type { ExportFormat, ExportOptions } from './export-options.ts'
export { formatOfName } from './format-of-name.ts'
