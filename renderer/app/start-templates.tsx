import { Button } from 'antd'
import { commonTexts } from '#shared/messages/app/common.ts'
import { startTexts } from '#shared/messages/app/start.ts'
import { errorSentence } from '../client/error-sentence.ts'
import { useTemplates } from '../client/use-projects.ts'
import { useLanguage } from '../ui/language/language-context.tsx'
import { useSay } from '../ui/language/use-say.ts'
import { Notice } from '../ui/notices/notice.tsx'
import { useDoor } from './project-door.tsx'

/** New projects, one button a template. */
export function StartTemplates() {
  const say = useSay()
  const { language } = useLanguage()
  const templates = useTemplates({ shownInPlace: true })
  const { newProject } = useDoor()
  const shipped = (templates.data ?? []).filter(({ id }) => id !== 'blank')
  return (
    <section className="start-column" aria-labelledby="start-new">
      <div className="start-section-head">
        <h2 id="start-new">{say(startTexts.newProject)}</h2>
      </div>
      <p className="soft">{say(startTexts.newHint)}</p>
      {templates.error === null ? null : (
        <Notice
          tone="error"
          actions={<Button onClick={() => void templates.refetch()}>{say(commonTexts.retry)}</Button>}
        >
          {errorSentence(templates.error, language)}
        </Notice>
      )}
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
