export { plainText } from '#shared/document/plain-text.ts'
