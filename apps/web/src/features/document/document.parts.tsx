export { sendFile } from './send-file.ts';
export { StoredFiles } from './stored-files.tsx';
export { UploadField } from './upload-field.tsx';
export { useUploads } from './use-uploads.ts';
