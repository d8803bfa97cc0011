import { startTexts } from '#shared/messages/app/start.ts'
import { useTemplates } from '../client/use-projects.ts'
import { useSay } from '../ui/language/use-say.ts'
import { useDoor } from './project-door.tsx'
import { ErrorNotice } from './repairs/error-notice.tsx'

/** New projects, one button a template. */
export function StartTemplates() {
  const say = useSay()
  const templates = useTemplates({ shownInPlace: true })
  const { newProject } = useDoor()
  const shipped = (templates.data ?? []).filter(({ id }) => id !== 'blank')
  return (
    <section className="start-column" aria-labelledby="start-new">
      <div className="start-section-head">
        <h2 id="start-new">{say(startTexts.newProject)}</h2>
      </div>
      <p className="soft">{say(startTexts.newHint)}</p>
      {templates.error === null ? null : <ErrorNotice error={templates.error} retry={() => void templates.refetch()} />}
      <ul className="start-grid">
        {shipped.map(({ id, name, description }) => (
          <li key={id}>
            <button type="button" onClick={() => newProject(id)}>
              <strong>{name}</strong>
              <span className="soft">{description}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => newProject(null)}>
            <strong>{say(startTexts.blank)}</strong>
            <span className="soft">{say(startTexts.blankDescription)}</span>
          </button>
        </li>
      </ul>
    </section>
  )
}
