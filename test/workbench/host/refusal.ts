/** The error with which Excel refuses what `act` does. */
export async function refusal(act: (context: Excel.RequestContext) => void | Promise<void>): Promise<OfficeExtension.Error> {
  const error: unknown = await Excel.run(async (context) => {
    await act(context);
    await context.sync();
  }).then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof OfficeExtension.Error)) throw new Error("Excel did not refuse", { cause: error });
  return error;
}

/** The code of that error. */
export async function refusalCode(act: (context: Excel.RequestContext) => void | Promise<void>): Promise<string> {
  return (await refusal(act)).code;
}
