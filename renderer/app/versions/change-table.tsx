import { versionTexts } from '#shared/messages/app/versions.ts'
import { useSay } from '../../ui/language/use-say.ts'
import type { ComparedRow } from './comparison-rows.ts'

/** One kind of things that changed; nothing where none did. */
export function ChangeTable({ title, rows }: { title: string; rows: readonly ComparedRow[] }) {
  const say = useSay()
  if (rows.length === 0) return null
  return (
    <table className="change-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say(versionTexts.subject)}</th>
          <th scope="col">{say(versionTexts.changed)}</th>
          <th scope="col">{say(versionTexts.before)}</th>
          <th scope="col">{say(versionTexts.after)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ subject, what, before, after }) => (
          <tr key={`${subject} ${what} ${before} ${after}`}>
            <th scope="row">{subject}</th>
            <td>{what}</td>
            <td>{before ?? ''}</td>
            <td>{after ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
