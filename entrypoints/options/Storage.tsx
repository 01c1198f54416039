import { StorageArchive } from './StorageArchive';
import { StorageCleanUp } from './StorageCleanUp';
import { StorageUse } from './StorageUse';
import './Storage.css';

export function Storage() {
  return (
    <>
      <StorageUse />
      <StorageCleanUp />
      <StorageArchive />
    </>
  );
}
