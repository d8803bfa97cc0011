export { listTemplates, type TemplateSummary } from './list-templates.ts'
export { loadTemplate } from './load-template.ts'
