// From a data file to responses: what the rest of the core may use of the importer.

export { loadDataFile } from './load-data-file.ts'
export { mappingFromCodebook } from './mapping-from-codebook.ts'
export { plainValue } from './plain-value.ts'
export { previewByTemplate } from './preview-by-template.ts'
export { type PreviewOptions, previewImport } from './preview-import.ts'
export { type OtherFile, previewWithOther } from './preview-with-other.ts'
export { asInFile } from './privacy/as-in-file.ts'
export { treatAll } from './privacy/with-privacy.ts'
export { profiles } from './profiles/index.ts'
export { readResponses } from './read-responses.ts'
export { importTemplates, templateMapping } from './templates/import-templates.ts'
