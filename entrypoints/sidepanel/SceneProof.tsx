import { useEffect, useState } from 'react';
import { ProblemNote } from '@/components/ProblemNote';
import { ProofPicture } from '@/components/scene/ProofPicture';
import { type ProblemRecord, toProblem } from '@/utils/lib/problem';
import type { Result } from '@/utils/store/rows';
import { type Proof, readProof } from './scene-proof';

/** What of a staged result was left alone. Loaded when first asked for. */
export function SceneProof({ result, mask }: { result: Result; mask: Blob }) {
  const [proof, setProof] = useState<Proof>();
  const [problem, setProblem] = useState<ProblemRecord>();
  // A result's bytes never change; its row's blobs are new objects at each reading.
  useEffect(() => {
    let left = false;
    readProof(mask).then(
      (read) => {
        if (!left) setProof(read);
      },
      (thrown) => {
        if (!left) setProblem(toProblem(thrown, 'no').record);
      },
    );
    return () => {
      left = true;
    };
  }, [result.id]);
  if (problem) return <ProblemNote problem={problem} />;
  return <ProofPicture result={result} proof={proof} />;
}
