import * as React from 'react';
import type { ExportView, QueueQuestion } from '../../api/contract';
import { refusalIn } from '../../api/refusal';
import { useDownload } from '../../api/use-download';
import { serverQuestion } from './question';

type Format = ExportView['format'];

/** Has the browser save the list that a question finds. */
export function useExport(question: QueueQuestion) {
  const download = useDownload();
  const [taking, setTaking] = React.useState<Format | null>(null);
  const [failure, setFailure] = React.useState<string | null>(null);
  const take = async (format: Format) => {
    setTaking(format);
    setFailure(null);
    try {
      const { start: _, sort: __, ...asked } = serverQuestion(question);
      save(await download('/queue/exports', { ...asked, format }), `dossiers-${today()}.${format}`);
    } catch (problem) {
      setFailure(refusalIn(problem).message);
    }
    setTaking(null);
  };
  return { take, taking, failure };
}

const today = () => new Date().toISOString().slice(0, 10);

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
