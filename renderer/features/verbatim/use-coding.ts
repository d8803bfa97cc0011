import type { Comment } from '#shared/contract/verbatim.ts'
import { verbatimTexts } from '#shared/messages/app/verbatim.ts'
import { listText } from '#shared/messages/list-text.ts'
import type { CodeFrame } from '#shared/survey/code-frame.ts'
import { useCodeComment } from '../../client/use-code-comment.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useAnnounce } from '../../ui/notices/announcer.tsx'

interface CodingProps {
  readonly variable: string
  readonly codes: CodeFrame
  /** A comment is about to be coded, so that the list can keep it in sight. */
  readonly onTouch: (response: number) => void
  /** It has been written. */
  readonly onWritten: () => void
}

/** Gives comments codes and takes them back. */
export function useCoding({ variable, codes, onTouch, onWritten }: CodingProps) {
  const say = useSay()
  const { language } = useLanguage()
  const announce = useAnnounce()
  const { change, codesNow } = useCodeComment(variable)
  const write = (response: number, { add = [], remove = [] }: { add?: number[]; remove?: number[] }) => {
    onTouch(response)
    change({ response, add, remove }).then(onWritten, onWritten)
  }
  return {
    toggle(comment: Comment, code: number) {
      const has = codesNow(comment).includes(code)
      const name = codes.find(({ id }) => id === code)?.name ?? ''
      announce(say(has ? verbatimTexts.codeTaken : verbatimTexts.codeAdded, { code: name }))
      write(comment.response, has ? { remove: [code] } : { add: [code] })
    },
    /** Takes over what the keyword rules propose for a comment. */
    accept(comment: Comment) {
      const present = codesNow(comment)
      const add = comment.proposed.filter((code) => !present.includes(code))
      if (add.length === 0) return
      const names = codes.filter(({ id }) => add.includes(id)).map(({ name }) => name)
      announce(say(verbatimTexts.codeAdded, { code: listText(names, language) }))
      write(comment.response, { add })
    },
  }
}
