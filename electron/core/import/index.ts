// From a data file to responses: what the rest of the core may use of the importer.

export type { Exclusion } from './convert/mapped-columns.ts'
export { type LoadOptions, loadDataFile } from './load-data-file.ts'
export { mappingFromCodebook } from './mapping-from-codebook.ts'
export { type PreviewOptions, previewImport } from './preview-import.ts'
export { type ReadOptions, type ResponseRow, readResponses } from './read-responses.ts'
