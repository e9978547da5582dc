export { StoredFiles } from './stored-files.tsx';
export { UploadField } from './upload-field.tsx';
export { type Uploads, useUploads } from './use-uploads.ts';
