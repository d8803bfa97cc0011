/** Comments on open questions: reading, counting words, coding. */
export { acceptProposed } from './accept-proposed.ts'
export { type CodedComments, codedComments } from './coded-comments.ts'
export { frameOverview, openQuestions } from './frame-overview.ts'
export { cutComments, frequentWords } from './frequent-words.ts'
export { listComments, nextUncoded } from './list-comments.ts'
export { loadComments } from './load-comments.ts'
export { saveFrame } from './save-frame.ts'
