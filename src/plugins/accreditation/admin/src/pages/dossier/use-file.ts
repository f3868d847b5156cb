import * as React from 'react';
import { refusalIn } from '../../api/refusal';
import { useDeskClient } from '../../api/use-desk-client';

interface File {
  /** Where the browser finds the content; null while it comes. */
  readonly address: string | null;
  readonly failure: string | null;
}

/** The content of a document, in the browser's memory for as long as it is shown. */
export function useFile(documentId: string, onLook: () => Promise<unknown>): File {
  const client = useDeskClient();
  const [file, setFile] = React.useState<File>({ address: null, failure: null });
  const looked = React.useRef(onLook);
  looked.current = onLook;

  React.useEffect(() => {
    let address: string | null = null;
    let isGone = false;
    const open = async () => {
      const content = await client.file(`/documents/${documentId}?inline=true`);
      if (isGone) return;
      address = URL.createObjectURL(content);
      setFile({ address, failure: null });
      await looked.current();
    };
    open().catch((failure: unknown) => !isGone && setFile({ address: null, failure: refusalIn(failure).message }));
    return () => {
      isGone = true;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [client, documentId]);

  return file;
}
