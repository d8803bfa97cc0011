import type { ApplicationParts } from '../app/application-parts.ts'
import { excludeResponses, exclusionsByReason, includeResponses, saveQualityRules } from '../project/index.ts'
import { acceptHits, applyQuality, checkQuality, currentRules, listHits, restoreReason } from '../quality/index.ts'
import { done } from './done.ts'
import { os } from './implement.ts'
import { withProgress } from './with-progress.ts'

export function qualityRouter({ session }: ApplicationParts) {
  return {
    rules: os.quality.rules.handler(() => [...currentRules(session.project)]),
    saveRules: os.quality.saveRules.handler(({ input }) => {
      saveQualityRules(session.writable, input)
      return done
    }),
    check: os.quality.check.handler(({ signal, errors }) =>
      withProgress(
        (onProgress, stop) =>
          checkQuality(session.project, { onProgress: (share) => onProgress('checking', share), signal: stop }),
        signal,
        (data) => errors.REFUSED({ data }),
      ),
    ),
    hits: os.quality.hits.handler(({ input, signal }) => listHits(session.project, input, { signal })),
    apply: os.quality.apply.handler(({ input }) => applyQuality(session.writable, input)),
    accept: os.quality.accept.handler(({ input }) => {
      acceptHits(session.writable, input.ids)
      return done
    }),
    exclude: os.quality.exclude.handler(({ input }) => {
      excludeResponses(session.writable, input.responses, input.reason)
      return done
    }),
    restore: os.quality.restore.handler(({ input }) => {
      includeResponses(session.writable, input.responses)
      return done
    }),
    restoreReason: os.quality.restoreReason.handler(({ input }) => restoreReason(session.writable, input.reason)),
    excluded: os.quality.excluded.handler(() => exclusionsByReason(session.project)),
  }
}
