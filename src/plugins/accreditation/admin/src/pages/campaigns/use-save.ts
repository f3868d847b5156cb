import * as React from 'react';
import type { CampaignForm, CampaignSaved, CampaignView } from '../../api/contract';
import type { Refusal } from '../../api/refusal';
import { attempt } from '../../api/refusal';
import { useDeskClient } from '../../api/use-desk-client';
import { useDesk } from '../../desk';

type Warnings = CampaignSaved['warnings'];

const NO_WARNINGS: Warnings = [];

/**
 * Saves a campaign. Where the change would hurt somebody, the server saves nothing and says so; whoever goes on sends what they have read.
 * @param campaign the one that is changed; null for a new one
 */
export function useSave(campaign: Pick<CampaignView, 'documentId' | 'version'> | null, onSaved: (documentId: string) => unknown) {
  const client = useDeskClient();
  const { reload } = useDesk();
  const [refusal, setRefusal] = React.useState<Refusal | null>(null);
  const [warnings, setWarnings] = React.useState<Warnings>(NO_WARNINGS);
  const [isBusy, setBusy] = React.useState(false);

  const save = async (changes: Partial<CampaignForm>): Promise<void> => {
    setBusy(true);
    const body = { changes, known: warnings.map(({ key }) => key) };
    const problem = await attempt(async () => {
      const saved = campaign === null ? await client.post<CampaignSaved>('/campaigns', body) : await client.post<CampaignSaved>(`/campaigns/${campaign.documentId}`, { ...body, version: campaign.version });
      setWarnings(saved.warnings);
      if (saved.documentId === null) return;
      await reload();
      await onSaved(saved.documentId);
    });
    if (problem !== null) setWarnings(NO_WARNINGS);
    setRefusal(problem);
    setBusy(false);
  };
  return { save, refusal, warnings, isBusy, forget: () => setWarnings(NO_WARNINGS) };
}
