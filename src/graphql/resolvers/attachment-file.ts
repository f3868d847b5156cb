interface File {
  name: string;
  url: string;
  mime: string;
  size: number;
}

interface Attachment {
  id: number;
  /** Where it was read with the attachment. */
  file?: File;
}

const files = new WeakMap<Attachment, Promise<File>>();

/** The file of an attachment, loaded once however many of its fields are asked for. */
async function fileOf(attachment: Attachment): Promise<File> {
  if (attachment.file) return attachment.file;
  const known = files.get(attachment);
  if (known) return known;
  const file: Promise<File> = strapi.db.query('shared.attachment').load(attachment, 'file');
  files.set(attachment, file);
  return file;
}

export const attachmentFile = {
  name: async (attachment: Attachment) => (await fileOf(attachment)).name,
  url: async (attachment: Attachment) => (await fileOf(attachment)).url,
  mime: async (attachment: Attachment) => (await fileOf(attachment)).mime,
  size: async (attachment: Attachment) => (await fileOf(attachment)).size,
};
