import { readResponse, scoreResponse, teacherLeadershipSurvey } from '@tldw/evaluation';

/** Read one row of a data file and score its scales; a wrong cell is named, not guessed at. */
export function scoreAQuestionnaire(row: Readonly<Record<string, string>>): readonly string[] {
  const response = readResponse(teacherLeadershipSurvey, row, 1);
  if (!response.ok) {
    return response.refusals.map(({ code, path }) => `${code} at ${path?.join(', ')}`);
  }
  return scoreResponse(teacherLeadershipSurvey, response.value).map((score) =>
    score.kind === 'scored'
      ? `${score.scale}: ${score.value.toFixed(2)}`
      : `${score.scale}: no score, ${score.reason}`,
  );
}
