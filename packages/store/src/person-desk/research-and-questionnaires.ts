import type { OperationId } from '../desk.ts';
import { refusedByFence } from '../fence-refusals.ts';
import {
  approveResearchExport,
  askForResearchExport,
  refuseResearchExport,
  withdrawResearchExport,
  type ResearchExportToAsk,
} from '../research/decide-research-export.ts';
import { makeResearchFile, takeResearchFile } from '../research/make-research-file.ts';
import {
  agreesToResearch,
  countResearchConsents,
  keepResearchConsent,
  researchAboutMe,
  type ResearchConsentToKeep,
} from '../research/research-consent.ts';
import { listResearchExports } from '../research/research-export.ts';
import { closeWave, openWave, type Wave } from '../surveys/answering.ts';
import { scaleResponses } from '../surveys/answers-of-wave.ts';
import { countAnswers } from '../surveys/waves.ts';
import type { AtDesk } from './at-desk.ts';

/** Research by consent, and the waves of questionnaires: what is asked for, decided, opened and closed. */
export function researchAndQuestionnaires({ read, write }: AtDesk) {
  return {
    // Files for research, by consent
    agreesToResearch: () => read(agreesToResearch),
    keepResearchConsent: (operation: OperationId, given: ResearchConsentToKeep) =>
      write(operation, 'research-consent', (work) => keepResearchConsent(work, given)),
    researchAboutMe: () => read(researchAboutMe),
    countResearchConsents: () => read(countResearchConsents),
    listResearchExports: () => read(listResearchExports),
    askForResearchExport: (operation: OperationId, given: ResearchExportToAsk) =>
      write(operation, 'research-export', (work) => askForResearchExport(work, given)),
    approveResearchExport: (operation: OperationId, id: string) =>
      write(operation, 'research-export-approved', (work) => approveResearchExport(work, id)),
    refuseResearchExport: (operation: OperationId, id: string, because: string) =>
      write(operation, 'research-export-refused', (work) =>
        refuseResearchExport(work, id, because),
      ),
    withdrawResearchExport: (operation: OperationId, id: string) =>
      write(operation, 'research-export-withdrawn', (work) => withdrawResearchExport(work, id)),
    makeResearchFile: (operation: OperationId, id: string) =>
      write(operation, 'research-export-made', (work) => makeResearchFile(work, id)),
    takeResearchFile: (id: string) =>
      refusedByFence(
        'research-export',
        read((work) => takeResearchFile(work, id)),
      ),

    // Questionnaires
    openWave: (operation: OperationId, wave: Wave, document?: object) =>
      write(operation, 'survey-wave', (work) => openWave(work, wave, document)),
    closeWave: (operation: OperationId, wave: Wave) =>
      write(operation, 'survey-wave-closed', (work) => closeWave(work, wave)),
    scaleResponses: (instrument: string, wave: string) =>
      read((work) => scaleResponses(work, instrument, wave)),
    countAnswers: () => read(countAnswers),
  };
}
