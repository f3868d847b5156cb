import * as React from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { QueueQuestion } from '../../api/contract';
import { changed, hashOf, questionIn } from './question';

/** The question that stands in the address, and how to change it. */
export function useQuestion() {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const question = React.useMemo(() => questionIn(hash), [hash]);
  const ask = React.useCallback(
    (changes: QueueQuestion, { replace = false } = {}) => navigate({ hash: hashOf(changed(questionIn(window.location.hash), changes)) }, { replace }),
    [navigate],
  );
  return { question, ask };
}
