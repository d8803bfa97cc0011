import { useState } from 'react'
import type { Comment } from '#shared/contract/verbatim.ts'
import { verbatimTexts } from '#shared/messages/app/verbatim.ts'
import type { CodeFrame } from '#shared/survey/code-frame.ts'
import { useCodeComment } from '../../client/use-verbatim.ts'
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

/** The codes of comments as they are on the screen: a key shows at once what is saved a moment later. */
export function useCoding({ variable, codes, onTouch, onWritten }: CodingProps) {
  const say = useSay()
  const announce = useAnnounce()
  const save = useCodeComment()
  const [pending, setPending] = useState<ReadonlyMap<number, readonly number[]>>(new Map())
  const codesOf = ({ response, codes: stored }: Comment) => pending.get(response) ?? stored
  const write = (response: number, next: readonly number[]) => {
    onTouch(response)
    setPending((old) => new Map(old).set(response, next))
    const settled = () => {
      onWritten()
      setPending((old) => {
        // A later key has changed it again and is on its own way.
        if (old.get(response) !== next) return old
        const rest = new Map(old)
        rest.delete(response)
        return rest
      })
    }
    save({ variable, response, codes: next }).then(settled, settled)
  }
  return {
    codesOf,
    toggle(comment: Comment, code: number) {
      const present = codesOf(comment)
      const has = present.includes(code)
      const name = codes.find(({ id }) => id === code)?.name ?? ''
      announce(say(has ? verbatimTexts.codeTaken : verbatimTexts.codeAdded, { code: name }))
      write(comment.response, has ? present.filter((one) => one !== code) : [...present, code])
    },
    /** Takes over what the keyword rules propose for a comment. */
    accept(comment: Comment) {
      const present = codesOf(comment)
      const added = comment.proposed.filter((code) => !present.includes(code))
      if (added.length === 0) return
      const names = codes.filter(({ id }) => added.includes(id)).map(({ name }) => name)
      announce(say(verbatimTexts.codeAdded, { code: names.join('、') }))
      write(comment.response, [...present, ...added])
    },
  }
}
