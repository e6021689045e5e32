you-noted = Sie haben angegeben: { $conditions }. { $sentence } Rufen Sie vor der nächsten Injektion Ihre Praxis an.
let-know = Stellen Sie sicher, dass Ihre Praxis weiß, dass Sie { $medicines } anwenden.
abatacept = Abatacept
vaccines-say = { $vaccines }: { $sentence }
ask-before = { $vaccines }: Fragen Sie vor dieser Impfung Ihre Praxis, und sagen Sie, dass Sie Anakinra anwenden.
