export { listTemplates } from './list-templates.ts'
export { loadTemplate } from './load-template.ts'
